/** What the values of the domain are called. */
import type { Words } from '../said.js';

export const topic: Words['topic'] = {
  general: 'Gespräche insgesamt',
  ceasefire: 'Waffenruhe',
  'peace-agreement': 'Friedensabkommen',
  territory: 'Gebietsfragen',
  'security-guarantees': 'Sicherheitsgarantien',
  sanctions: 'Sanktionen',
  'arms-control': 'Rüstungskontrolle',
  'military-posture': 'Militärische Präsenz',
  energy: 'Energie',
  trade: 'Handel',
  'diplomatic-relations': 'Diplomatische Beziehungen',
  humanitarian: 'Humanitäre Fragen',
  communique: 'Abschlusserklärung',
  other: 'Weitere Ergebnisse',
};

export const meetingKind: Words['meetingKind'] = {
  'bilateral-summit': 'Zweiergipfel',
  'trilateral-summit': 'Dreiergipfel',
  'multilateral-summit': 'Gipfel mehrerer Staaten',
  consultations: 'Konsultationen',
  'phone-call': 'Telefonat',
  meeting: 'Treffen',
  call: 'Telefonat',
  talks: 'Konsultationen',
};

export const toward: Words['toward'] = {
  summit: 'zum Gipfel',
  'peace-process': 'zum Friedensprozess',
  counterpart: 'zur Gegenseite',
};

export const kind: Words['kind'] = { outcome: 'Ergebnis', meeting: 'Folgetreffen', reaction: 'Reaktion' };
