/** The id of a thing as the API gives it; clients compare ids as text, so there is only this one way to write one. */
export const globalIdOf = (typename: string, key: string | number | bigint): string =>
  Buffer.from(`${typename}:${key}`).toString('base64url');
