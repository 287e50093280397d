import './changed.subscription.ts';
