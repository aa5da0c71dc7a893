import { lazy, Suspense } from 'react'

const HastView = lazy(async () => ({ default: (await import('../../components/hast-view.tsx')).HastView }))

/** Markdown of the story. Until its renderer is there, and where the host sent no tree, the plain words stand. */
export function StoryText({ tree, text }: { readonly tree: unknown; readonly text: string }) {
  const plain = <p className="plain-words">{text}</p>
  if (tree === null || tree === undefined) return plain
  return (
    <Suspense fallback={plain}>
      <HastView tree={tree} />
    </Suspense>
  )
}
