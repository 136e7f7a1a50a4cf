import { ParseUUIDPipe } from '@nestjs/common';
import { notFound } from './problem.js';

/** An id in an address that is no uuid leads nowhere: 404, like any unknown one. */
export const uuid = new ParseUUIDPipe({ exceptionFactory: notFound });
