/** To which a socket goes where no allow-list says otherwise. */
export const webPorts: readonly number[] = [80, 443];
