/** The pages without script, each from what it shows to the text of its document. */
import type { ComponentProps } from 'react';
import { ArticlePaper } from './article-paper.js';
import { BriefPaper } from './brief-paper.js';
import { paper } from './document.js';
import { MatterPaper } from './matter-paper.js';
import { AgainPaper, SignInPaper } from './sign-in-paper.js';
import { SubscribePaper } from './subscribe-paper.js';
import { TroublePaper } from './trouble-paper.js';

export const briefPaper = (shown: ComponentProps<typeof BriefPaper>) => paper(<BriefPaper {...shown} />);
export const matterPaper = (shown: ComponentProps<typeof MatterPaper>) => paper(<MatterPaper {...shown} />);
export const articlePaper = (shown: ComponentProps<typeof ArticlePaper>) => paper(<ArticlePaper {...shown} />);
export const subscribePaper = (shown: ComponentProps<typeof SubscribePaper>) => paper(<SubscribePaper {...shown} />);
export const signInPaper = (shown: ComponentProps<typeof SignInPaper>) => paper(<SignInPaper {...shown} />);
export const againPaper = (shown: ComponentProps<typeof AgainPaper>) => paper(<AgainPaper {...shown} />);
export const troublePaper = (shown: ComponentProps<typeof TroublePaper>) => paper(<TroublePaper {...shown} />);
