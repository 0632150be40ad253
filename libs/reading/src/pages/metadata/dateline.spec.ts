import { datelineOf } from './dateline.js';

describe('datelineOf', () => {
  it.each([
    ['HARBOURTOWN, May 3 (Reuters) - Ministers met.', { place: 'HARBOURTOWN', agency: 'Reuters' }],
    ['NORDHAFEN/OSTBERG (dpa) - Die Minister trafen sich.', { place: 'NORDHAFEN/OSTBERG', agency: 'dpa' }],
    ['Nordhafen (dpa/afp) – Die Minister trafen sich.', { place: 'Nordhafen', agency: 'dpa' }],
    ['PORTVIEUX, 3 mai 2024 (AFP) - Les ministres.', { place: 'PORTVIEUX', agency: 'AFP' }],
    ['(ANSA) - I ministri si sono riuniti.', { agency: 'ANSA' }],
    ['HARBOURTOWN, Alaska (AP) — Ministers met.', { place: 'HARBOURTOWN, Alaska', agency: 'AP' }],
    ['PORTOBELLO – I ministri si sono riuniti.', { place: 'PORTOBELLO' }],
    ['МОРЕГРАД, 3 мая - РИА Новости. Министры.', { place: 'МОРЕГРАД', agency: 'RIA Novosti' }],
    ['МОРЕГРАД, 3 мая. /ТАСС/. Министры.', { place: 'МОРЕГРАД', agency: 'TASS' }],
    ['(항구=연합뉴스) 장관들이 만났다.', { place: '항구', agency: 'Yonhap' }],
    ['【港町共同】閣僚が会談した。', { place: '港町', agency: 'Kyodo' }],
  ])('reads "%s"', (text, dateline) => {
    expect(datelineOf(text)).toEqual(dateline);
  });

  it.each([
    'The talks failed (again) - and nobody was surprised.',
    'BREAKING – Ministers met.',
    'He said – not for the first time – that it was over.',
    'Ministers (AP) met.',
  ])('takes nothing from "%s"', (text) => {
    expect(datelineOf(text)).toEqual({});
  });
});
