import { useEffect, useState } from 'react'
import type { Client, Unsent } from '../../shared/protocol/client.ts'

/** Commands that the host has not answered yet, in their order. */
export function useUnsent(client: Client): readonly Unsent[] {
  const [unsent, setUnsent] = useState(client.unsent)
  useEffect(() => {
    setUnsent(client.unsent())
    return client.onUnsent(setUnsent)
  }, [client])
  return unsent
}
