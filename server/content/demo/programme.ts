import { seminarsHeld } from './seminars-held.ts';
import { visitsOfProvincesAndCities } from './visits-of-provinces-cities.ts';
import { missionsAfricaGulf } from './missions-africa-gulf.ts';
import { missionsAmericas } from './missions-americas.ts';
import { missionsNeighbours } from './missions-neighbours.ts';
import { missionsEastAsia } from './missions-east-asia.ts';
import { conferences } from './conferences.ts';
import type { DemoSpec, FairSpec } from './demo-spec.ts';
import { fairsFood } from './fairs-food.ts';
import { fairsHealthDigital } from './fairs-health-digital.ts';
import { fairsIndustry } from './fairs-industry.ts';
import { fairsSeaEnergy } from './fairs-sea-energy.ts';
import { inward } from './inward.ts';
import { japanSpring } from './japan-spring.ts';
import { matchmaking } from './matchmaking.ts';
import { missionsAsia } from './missions-asia.ts';
import { missionsEurope } from './missions-europe.ts';
import { networking } from './networking.ts';
import { officialVisits } from './official-visits.ts';
import { onlineAndTraining } from './online-and-training.ts';
import { seminars } from './seminars.ts';
import { studyTrips } from './study-trips.ts';
import { weeksAndExpos } from './weeks-and-expos.ts';

export const specs: readonly DemoSpec[] = [
  ...seminarsHeld,
  ...visitsOfProvincesAndCities,
  ...missionsAfricaGulf,
  ...missionsAmericas,
  ...missionsNeighbours,
  ...missionsEastAsia,
  ...missionsAsia,
  ...missionsEurope,
  ...officialVisits,
  ...weeksAndExpos,
  ...conferences,
  ...seminars,
  ...onlineAndTraining,
  ...matchmaking,
  ...networking,
  ...studyTrips,
  ...inward,
  ...japanSpring,
];

export const fairSpecs: readonly FairSpec[] = [
  ...fairsFood,
  ...fairsHealthDigital,
  ...fairsIndustry,
  ...fairsSeaEnergy,
];
