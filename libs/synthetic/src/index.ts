export { generateRegister } from './register/register.js';
export type { RegisterPlan } from './register/register.js';
export { AS_OF } from './calendar.js';
export { isSyntheticNumber, RECORD_ID_PREFIX, STREET } from './marker.js';
