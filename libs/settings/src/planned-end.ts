/** `deliver:after-post*3`: the place where a drill ends this process, and at which of its passings (the first without). */
import { failpoints, type Failpoint, type PlannedEnd } from '#core';
import { z } from 'zod';
import { didYouMean } from './nearest.js';
import { shown } from './problems.js';

const isPlace = (name: string): name is Failpoint => failpoints.some((known) => known === name);

export const plannedEnd = z.string().transform((value, context): PlannedEnd => {
  const [, at = '', passing = '1'] = /^([^*]*)(?:\*([1-9]\d{0,8}))?$/.exec(value) ?? [];
  if (isPlace(at)) return { at, passing: Number(passing) };
  const allowed = `allowed: ${failpoints.join(', ')}, with *3 for the third passing`;
  context.addIssue({ code: 'custom', message: `is ${shown(value)}; ${allowed}${didYouMean(at, failpoints)}` });
  return z.NEVER;
});
