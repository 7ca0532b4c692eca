import type { DemoDossier } from './dossier-spec.ts';
import { form, places, planned } from './write-dossier.ts';

const sofie = 'sofie.claes@demo.example';
const bram = 'bram.wouters@demo.example';
const karen = 'karen.lemmens@demo.example';
const pieter = 'pieter.dewulf@demo.example';
const tuan = 'tuan.pham@demo.example';
const rosa = 'rosa.quispe@demo.example';
const stijn = 'stijn.maertens@demo.example';
const contact = ['Sofie Claes', sofie] as const;
const email = 'internationaal@voka.example';

/** Other dossiers of Voka: running, done, waiting, lapsed, handed on, and begun. */
export function dossiersOfVoka(anchor: string): readonly DemoDossier[] {
  return [
    {
      organiser: 'voka',
      by: sofie,
      daysAgo: 70,
      publishedBy: 'greet.hermans@demo.example',
      entry: planned(anchor, {
        id: 'demo-support-4',
        nl: ['Ontwerpers ontmoeten Parijse hotels', 'Een dag met inkopers van hotels en architecten.'],
        en: ['Designers meet Paris hotels', 'A day with hotel buyers and architects.'],
        kind: 'matchmaking',
        type: 'b2b-matchmaking',
        sectors: ['textile-wood-furniture.furniture-interior'],
        where: [{ ...places.paris, days: [5, 6] }],
        audience: 'public',
        email,
      }),
      form: form(
        contact,
        [
          { service: 'b2b-programme', quantity: 12 },
          { service: 'venue', quantity: 1 },
        ],
        {
          goals: 'Twaalf ontwerpers aan tafel met wie hotels inricht.',
          companies: 12,
          people: 20,
        },
      ),
      steps: [
        { office: 'paris', by: stijn, daysAgo: 68, does: 'take' },
        {
          office: 'paris',
          by: stijn,
          daysAgo: 64,
          does: 'propose',
          minutes: 900,
          conditions: 'De zaal is vrij vanaf negen uur.',
        },
        { office: 'paris', by: sofie, daysAgo: 60, does: 'confirm' },
        { office: 'paris', by: stijn, daysAgo: 10, does: 'start' },
        {
          office: 'paris',
          by: stijn,
          daysAgo: 8,
          does: 'note',
          text: 'Twee hotels zeggen misschien af; ik bel ze maandag.',
        },
      ],
    },
    {
      organiser: 'voka',
      by: sofie,
      daysAgo: 130,
      entry: planned(anchor, {
        id: 'demo-support-5',
        nl: ['Voedingsseminarie in Hanoi', 'Een namiddag over invoerregels, met veertig invoerders.'],
        en: ['Food seminar in Hanoi', 'An afternoon on import rules, with forty importers.'],
        kind: 'seminar',
        type: 'seminar',
        sectors: ['food.drinks'],
        where: [{ ...places.hanoi, days: [-34, -33] }],
        audience: 'organisers',
        email,
      }),
      form: form(
        contact,
        [
          { service: 'venue', quantity: 1 },
          { service: 'seminar-speaker', quantity: 1 },
        ],
        {
          goals: 'Veertig invoerders op de hoogte brengen.',
          companies: 5,
          people: 8,
        },
      ),
      steps: [
        { office: 'hanoi', by: tuan, daysAgo: 127, does: 'take' },
        {
          office: 'hanoi',
          by: tuan,
          daysAgo: 125,
          does: 'propose',
          minutes: 780,
          conditions: 'De zaal van de ambassade is vrij.',
        },
        { office: 'hanoi', by: sofie, daysAgo: 120, does: 'confirm' },
        { office: 'hanoi', by: tuan, daysAgo: 60, does: 'start' },
        {
          office: 'hanoi',
          by: tuan,
          daysAgo: 30,
          does: 'deliver',
          minutes: 930,
          report: 'Achtendertig invoerders kwamen; zes vroegen een vervolg.',
        },
        { office: 'hanoi', by: sofie, daysAgo: 26, does: 'close', satisfaction: 5, text: 'Beter dan verwacht.' },
      ],
    },
    {
      organiser: 'voka',
      by: bram,
      daysAgo: 30,
      entry: planned(anchor, {
        id: 'demo-support-6',
        nl: ['Circulaire bouw in Japan', 'Werfbezoeken in Tokio voor wie bouwafval een tweede leven geeft.'],
        en: ['Circular building in Japan', 'Site visits in Tokyo for those who give building waste a second life.'],
        kind: 'study_trip',
        type: 'study-trip',
        sectors: ['materials-resources-chemistry.circular-economy'],
        where: [{ ...places.tokyo, days: [27, 30] }],
        audience: 'offices',
        email,
      }),
      form: form(contact, [{ service: 'company-visits', quantity: 5 }], {
        goals: 'Zien hoe Japan hergebruikt wat het afbreekt.',
        companies: 6,
        people: 9,
      }),
      steps: [
        {
          office: 'tokyo',
          by: karen,
          daysAgo: 27,
          does: 'waitlist',
          text: 'In die weken is Pieter met verlof. Valt er iets weg, dan komt u eerst.',
        },
      ],
    },
    {
      organiser: 'voka',
      by: bram,
      daysAgo: 45,
      entry: planned(anchor, {
        id: 'demo-support-7',
        nl: ['Havens en logistiek in Peru', 'Kennismaken met de havenbedrijven van Callao en Chancay.'],
        en: ['Ports and logistics in Peru', 'Meeting the port companies of Callao and Chancay.'],
        kind: 'outward_mission',
        type: 'niche-mission',
        sectors: ['smart-logistics.ports-maritime'],
        where: [{ ...places.lima, days: [95, 97] }],
        audience: 'organisers',
        email,
      }),
      form: form(
        contact,
        [
          { service: 'market-info', quantity: 1 },
          { service: 'b2b-programme', quantity: 3 },
        ],
        {
          goals: 'Weten wie over havenuitbreiding beslist.',
          companies: 4,
          people: 6,
        },
      ),
      steps: [
        {
          office: 'lima',
          by: rosa,
          daysAgo: 40,
          does: 'propose',
          minutes: 720,
          conditions: 'Zonder tolk.',
          validDays: 10,
        },
      ],
    },
    {
      organiser: 'voka',
      by: bram,
      daysAgo: 18,
      entry: planned(anchor, {
        id: 'demo-support-8',
        nl: ['Robotica in Kansai', 'Fabrieken rond Osaka die zelf robots bouwen.'],
        en: ['Robotics in Kansai', 'Plants around Osaka that build robots themselves.'],
        kind: 'study_trip',
        type: 'study-trip',
        sectors: ['engineering-technology.industry40'],
        where: [{ ...places.tokyo, days: [150, 152] }],
        audience: 'organisers',
        email,
      }),
      form: form(contact, [{ service: 'company-visits', quantity: 3 }], {
        goals: 'Vijf fabrieken van binnen zien.',
        companies: 5,
        people: 7,
      }),
      steps: [
        {
          office: 'tokyo',
          by: pieter,
          daysAgo: 16,
          does: 'transfer',
          to: 'osaka',
          text: 'Osaka kent deze fabrieken van nabij.',
        },
      ],
    },
    {
      organiser: 'voka',
      by: sofie,
      daysAgo: 3,
      unsent: true,
      entry: planned(anchor, {
        id: 'demo-support-9',
        nl: ['Handelsmissie naar Lima en Santiago', 'Een eerste plan voor volgend jaar.'],
        en: ['Trade mission to Lima and Santiago', 'A first plan for next year.'],
        kind: 'outward_mission',
        type: 'group-trade-mission',
        sectors: ['multi-sector.multi'],
        where: [
          { ...places.lima, days: [300, 302] },
          { ...places.santiago, days: [303, 305] },
        ],
        audience: 'own',
        email,
      }),
      form: { goals: 'Nagaan of twintig bedrijven meegaan.', companies: 20 },
      steps: [],
    },
  ];
}
