/** What a short answer to a reminder may ask for. */
export type Wish = 'done' | 'delete' | 'pause' | 'resume' | 'undo' | 'why'

/** Lower case, without punctuation, words separated by one space. */
export interface AnswerWords {
  wishes: Record<Wish, readonly string[]>
  all: readonly string[]
  /** Words that change nothing in an answer or a search. */
  filler: readonly string[]
}
