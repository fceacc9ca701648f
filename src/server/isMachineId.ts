export { isMachineId } from '../api/isMachineId.js';
