import { type ExerciseMs, type StoryStart, storyParts } from '../../../shared/base/time.ts'

/** `08:57`, the hour in the story. */
export function storyTime(story: StoryStart, at: ExerciseMs): string {
  return storyParts(story, at).time.slice(0, 5)
}

export function StoryTime({ story, at }: { readonly story: StoryStart; readonly at: ExerciseMs }) {
  const time = storyTime(story, at)
  return <time className="stamp">{time}</time>
}
