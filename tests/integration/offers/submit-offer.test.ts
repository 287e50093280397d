import { describeOfferAct } from './offer-acts.ts';

describeOfferAct('submit');
