import './timeline.type.ts';
