/** Who does in the chat what smoke then looks for in the database: itself, in the playground, or the operator, told what to type. */
export interface Hands {
  /** How long until what was asked must show. */
  patienceMs: number
  send(text: string): Promise<void>
  /** Edits the message that set a reminder. */
  edit(before: string, after: string): Promise<void>
  delete(reminder: { id: number, text: string }): Promise<void>
  pause(reminder: { id: number, text: string }): Promise<void>
  /** kill -9 of the bot. */
  kill(): Promise<void>
  /** How often a text has arrived, where the chat can be read. */
  arrivals?(text: string): Promise<number>
}
