/** The method of Healthy People 2020 as a plain function, and as a method to register. No side effects. */
export { healthyPeople2020, healthyPeople2020Method } from '../../assessment/methods/healthy-people-2020.ts';
export type {
  HealthyPeopleCategory,
  HealthyPeopleResult,
} from '../../assessment/methods/healthy-people-2020.ts';
export type * from './input.ts';
