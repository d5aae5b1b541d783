/* Loaded before the program (`node --import`): the disk of its DATA_DIR is full. */
import { fillDisk } from './full-disk.ts';

fillDisk(process.env.DATA_DIR ?? '');
