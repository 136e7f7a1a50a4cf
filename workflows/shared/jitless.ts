import { z } from 'zod';

// The sandbox runs the same code again from history: schemas are interpreted there and never compiled at run time.
z.config({ jitless: true });
