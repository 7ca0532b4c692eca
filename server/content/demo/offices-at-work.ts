import type { DemoOffice } from './dossier-spec.ts';

/** The offices of the demonstration in which somebody works; of the others it is not known what they can do. */
export const demoOffices: readonly DemoOffice[] = [
  {
    id: 'tokyo',
    head: 'karen.lemmens@demo.example',
    staff: [
      { who: 'karen.lemmens@demo.example', hours: 16 },
      { who: 'pieter.dewulf@demo.example', hours: 38, away: [24, 33] },
      { who: 'Aiko Tanaka', hours: 32 },
    ],
    closure: { from: 66, to: 68, name: 'Verhuis van het kantoor' },
  },
  {
    id: 'hanoi',
    head: 'linh.nguyen@demo.example',
    staff: [
      { who: 'linh.nguyen@demo.example', hours: 20 },
      { who: 'tuan.pham@demo.example', hours: 38 },
    ],
  },
  { id: 'lima', head: 'rosa.quispe@demo.example', staff: [{ who: 'rosa.quispe@demo.example', hours: 24 }] },
  {
    id: 'riyadh',
    head: 'khalid.al.harbi@demo.example',
    staff: [
      { who: 'khalid.al.harbi@demo.example', hours: 30 },
      { who: 'Noura Al Saud', hours: 20, away: [40, 52] },
    ],
  },
  { id: 'santiago', head: 'camila.rojas@demo.example', staff: [{ who: 'camila.rojas@demo.example', hours: 32 }] },
  { id: 'montreal', head: 'emma.tremblay@demo.example', staff: [{ who: 'emma.tremblay@demo.example', hours: 38 }] },
  {
    id: 'paris',
    head: 'ilse.vandenbroucke@demo.example',
    staff: [
      { who: 'ilse.vandenbroucke@demo.example', hours: 12 },
      { who: 'stijn.maertens@demo.example', hours: 38 },
    ],
  },
];
