/** How a language corrects what was just set. Words lead or follow; runs are several words parted by spaces. */
export interface CorrectionWords {
  /** Say nothing by themselves, beside the words of any answer: "actually", "sorry", "I meant". */
  around: ReadonlySet<string>
  /** "too", "also": what is named comes besides. */
  adding: ReadonlySet<string>
  /** Open what comes besides: "add", "and". */
  addingFirst: ReadonlySet<string>
  /** Open what is all that stays: "only", "just". */
  only: ReadonlySet<string>
  /** "not", "skip", "without": what is named is left out. */
  leaving: ReadonlySet<string>
  /** Between what is not meant and what is: "but"; a comma always is. */
  contrast: ReadonlySet<string>
  /** Between what is meant and what is not, in either order: "instead of". */
  insteadOf: readonly string[]
  /** "instead": a day moves the coming occurrence alone. */
  instead: ReadonlySet<string>
  /** The coming occurrence, and the week or month that is on. */
  nextOne: readonly string[]
  thisWeek: readonly string[]
  thisMonth: readonly string[]
  /** Behind a length of time: moved by so much. */
  later: ReadonlySet<string>
  earlier: ReadonlySet<string>
  /** Before a length of time, which it is moved by: "postpone by". */
  postponing: ReadonlySet<string>
}
