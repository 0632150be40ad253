/** A moment, as every answer of the API tells it. */
import { z } from 'zod';

export const instant = z.string().describe('ISO 8601, UTC');
