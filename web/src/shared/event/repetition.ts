/** How an event repeats: a rule of RFC 5545 and the dates (YYYY-MM-DD) that it leaves out. */
export interface Repetition {
  rule: string;
  exdates: string[];
}
