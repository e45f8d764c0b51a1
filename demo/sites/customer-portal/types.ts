import type { CustomerData } from '../../accounts/types.ts';
import type { Page, Scene } from '../portals/scene.ts';
import type { CustomerWords } from './words/en.ts';

export type CustomerScene = Scene<CustomerData, CustomerWords>;
export type CustomerPage = Page<CustomerData, CustomerWords>;
