export const hostileSites = () => [];
