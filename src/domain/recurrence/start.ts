import type { Rule } from '../rule.ts'
import { localMsOfInstant } from '../zone/local.ts'
import { parseLocal } from '../zone/text.ts'

/** Local milliseconds of a rule's start on the wall of its zone. */
export const startOnWall = (rule: Rule): number => rule.anchor === 'instant' ? localMsOfInstant(parseLocal(rule.start), rule.zone) : parseLocal(rule.start)
