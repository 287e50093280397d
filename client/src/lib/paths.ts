// Every address of the app, without the language. A new screen adds one line here and one in app/router.tsx.

const part = encodeURIComponent;

export const paths = {
  home: () => '/',
  signIn: (returnTo?: string) => (returnTo ? `/sign-in?to=${part(returnTo)}` : '/sign-in'),
  oneTimeLink: (token: string) => `/welcome/${part(token)}`,
  account: () => '/account',
  work: () => '/work',

  needs: (search = '') => `/needs${search}`,
  need: (code: string) => `/needs/${part(code)}`,
  writeNeed: () => '/needs/new',
  editNeed: (code: string) => `/needs/${part(code)}/edit`,
  pledge: (code: string) => `/needs/${part(code)}/pledge`,
  matchingBoard: (code: string) => `/needs/${part(code)}/matching`,

  programs: (search = '') => `/programs${search}`,
  program: (slug: string) => `/programs/${part(slug)}`,
  organizations: (search = '') => `/organizations${search}`,
  organization: (slug: string) => `/organizations/${part(slug)}`,

  offers: (search = '') => `/offers${search}`,
  offer: (code: string) => `/offers/${part(code)}`,
  writeOffer: () => '/offers/new',
  editOffer: (code: string) => `/offers/${part(code)}/edit`,

  commitments: (search = '') => `/commitments${search}`,
  commitment: (code: string) => `/commitments/${part(code)}`,
  agreement: (code: string) => `/commitments/${part(code)}/agreement`,
  deliveryMinutes: (code: string, position: number) => `/commitments/${part(code)}/minutes/${position}`,
  verification: (id: string) => `/verifications/${part(id)}`,

  needsForYou: () => '/for-you',
  matches: () => '/matches',
  savedSearches: () => '/saved-searches',
  rounds: () => '/rounds',
  round: (code: string) => `/rounds/${part(code)}`,
  openRound: () => '/rounds/new',
  matchingPolicies: () => '/matching-policies',
  triangle: (search = '') => `/triangle${search}`,
  impact: () => '/impact',
  about: () => '/how',
} as const;
