import type { SupplierData } from '../../accounts/types.ts';
import type { Page, Scene } from '../portals/scene.ts';
import type { SupplierWords } from './words/en.ts';

export type SupplierScene = Scene<SupplierData, SupplierWords>;
export type SupplierPage = Page<SupplierData, SupplierWords>;
