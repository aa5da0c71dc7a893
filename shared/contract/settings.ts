import { z } from 'zod'

/** A person in a seat. One person may hold several roles; an absent seat's decisions go to its backup. */
export const seatSchema = z.object({
  role: z.string().min(1),
  person: z.string().max(120),
  standing: z.enum(['primary', 'backup']),
})
export type Seat = z.infer<typeof seatSchema>

/** What set-up fixes before an exercise starts. */
export const settingsSchema = z.object({
  title: z.string().trim().min(1).max(200),
  team: z.string().trim().max(200),
  facilitator: z.string().trim().min(1).max(120),
  seats: z.array(seatSchema).max(60),
  evaluators: z.array(z.string().max(120)).max(20),
  observers: z.array(z.string().max(120)).max(60),
  /** Length planned for the room, ms from start on the wall, breaks included; null: no plan. */
  plannedLength: z.number().int().positive().nullable(),
  /** Exercise time per room time at start, 0.25-120. */
  rate: z.number().min(0.25).max(120),
  seed: z.string().min(1).max(64),
  /** `likely` takes each task's most likely duration; `sampled` draws it from the seed. */
  durations: z.enum(['likely', 'sampled']),
  /** Falls to 1x while a decision is open or an inject is unread (DESIGN §6). */
  slowForPeople: z.boolean(),
  record: z.enum(['rehearsal', 'record']),
  mode: z.enum(['tabletop', 'live']),
})
export type Settings = z.infer<typeof settingsSchema>
