import { damageOf } from './database.ts';

export default damageOf;
