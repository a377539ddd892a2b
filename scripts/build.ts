// Writes the JavaScript of the package. Its types are written by TypeScript.
import { join } from 'node:path';
import { bundle } from './bundle';

void bundle(join(__dirname, '..', 'dist'));
