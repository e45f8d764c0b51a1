import type { Part } from './types.ts';

/** The parts that people have made here. */
export const parts = {
  flange: {
    number: 'TH-10482',
    revision: 'C',
    name: { de: 'Adapterflansch DN 80', en: 'Adapter flange DN 80' },
    drawing: 'flange',
    method: 'turning',
    material: '1.4404',
  },
  housing: {
    number: 'TH-10517',
    revision: 'A',
    name: { de: 'Lagergehäuse', en: 'Bearing housing' },
    drawing: 'housing',
    method: 'milling',
    material: 'EN AW-6082',
  },
  bracket: {
    number: 'TH-10533',
    revision: 'B',
    name: { de: 'Sensorhalter', en: 'Sensor bracket' },
    drawing: 'bracket',
    method: 'sheet',
    material: '1.4301, 3 mm',
  },
  shaft: {
    number: 'TH-10390',
    revision: 'D',
    name: { de: 'Antriebswelle', en: 'Drive shaft' },
    drawing: 'shaft',
    method: 'turning',
    material: '42CrMo4',
  },
  panel: {
    number: 'TH-10561',
    revision: 'A',
    name: { de: 'Frontblende', en: 'Front panel' },
    drawing: 'panel',
    method: 'sheet',
    material: 'EN AW-5754, 2 mm',
  },
  finger: {
    number: 'TH-10574',
    revision: 'B',
    name: { de: 'Greiferfinger', en: 'Gripper finger' },
    drawing: 'finger',
    method: 'printing',
    material: 'PA 12',
  },
} as const satisfies Readonly<Record<string, Part>>;
