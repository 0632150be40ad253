/** What the API answers to people who did something wrong, by its own words; what is not here is shown as it came. */
export const messages = {
  'that is not the admin secret': 'That is not the admin secret.',
} as const;
