import { createHash } from 'node:crypto';
import type { Reply, TestBrowser } from '../../support/api-client.ts';

const VIEWER = `fragment Who on Viewer { email locale steppedUpUntil membership { id role organization { id } } memberships { id role } sessions { id current } person { id displayName } }`;
const REFUSED = `... on DomainError { message } ... on TooManyAttempts { retryAt } ... on InvalidInput { fields { path code bound } }`;

/** The documents of a client that exists only in these tests. */
const TEXTS = {
  viewer: `query Viewer { viewer { ...Who } } ${VIEWER}`,
  signIn: `mutation SignIn($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename ...Who ${REFUSED} } } ${VIEWER}`,
  signOut: 'mutation SignOut { signOut }',
  stepUp: `mutation StepUp($password: String!) { stepUp(password: $password) { __typename ...Who ${REFUSED} } } ${VIEWER}`,
  switchMembership: `mutation Switch($id: ID!) { switchMembership(membershipId: $id) { __typename ...Who ... on DomainError { message } } } ${VIEWER}`,
  revokeSession:
    'mutation Revoke($id: ID!) { revokeSession(sessionId: $id) { __typename ... on SessionRevoked { sessionId } ... on DomainError { message } } }',
  useOneTimeLink: `mutation UseLink($token: String!, $password: String!) { useOneTimeLink(token: $token, password: $password) { __typename ...Who ${REFUSED} } } ${VIEWER}`,
  node: 'query Node($id: ID!) { node(id: $id) { __typename id } }',
  system: 'query System { system { demo version today demoAccounts { email role password organization { fa } } } }',
} as const;

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** schema/operations.json of that client. */
export const OPERATIONS = Object.fromEntries(Object.values(TEXTS).map((text) => [hashOf(text), text]));

export function ask(
  browser: TestBrowser,
  name: keyof typeof TEXTS,
  variables: Record<string, unknown> = {},
): Promise<Reply> {
  return browser.post({ documentId: hashOf(TEXTS[name]), variables });
}

export async function signIn(browser: TestBrowser, email: string, password: string): Promise<Reply> {
  return ask(browser, 'signIn', { email, password });
}

export const globalId = (noun: string, id: string) => Buffer.from(`${noun}:${id}`).toString('base64url');
