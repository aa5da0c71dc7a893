/**
 * One procedure of four steps in each form in which documents write steps; the third is the communications lead's. Nobody
 * else's words: each is the same small plan.
 */
export const STEP_FORMS: Readonly<Record<string, string>> = {
  bullets: `# Plan

## Restore the shop

- Stop the orders
- Restore the database

  \`\`\`bash
  restore --latest
  \`\`\`
- Tell the customers (Communications lead)
- Start the orders
`,
  'check boxes': `# Plan

## Restore the shop

- [ ] Stop the orders
- [x] Restore the database
- [ ] Tell the customers (Communications lead)
- [ ] Start the orders
`,
  'boxes without a bullet': `# Plan

## Restore the shop

[ ] Stop the orders
[ ] Restore the database
[ ] Tell the customers (Communications lead)
[ ] Start the orders
`,
  'numbers with two marks': `# Plan

## Restore the shop

1.) Stop the orders
2.) Restore the database
3.) Tell the customers (Communications lead)
4.) Start the orders
`,
  headings: `# Plan

## Restore the shop

### Step 1: Stop the orders

Put up the page.

### Step 2: Restore the database

\`\`\`bash
restore --latest
\`\`\`

### Step 3: Tell the customers

Owner: Communications lead

### Step 4: Start the orders

Take down the page.

## Contacts

Nobody.
`,
  'bold headings': `# Plan

## Restore the shop

**Step 1: Stop the orders**

Put up the page.

**Step 2: Restore the database**

Use the latest copy.

**Step 3: Tell the customers (Communications lead)**

Use the template.

**Step 4: Start the orders**

Take down the page.
`,
  table: `# Plan

## Restore the shop

| # | Action               | Owner               |
|---|----------------------|---------------------|
| 1 | Stop the orders      | Technical lead      |
| 2 | Restore the database | Technical lead      |
| 3 | Tell the customers   | Communications lead |
| 4 | Start the orders     | Technical lead      |

That is all.
`,
  'comments in code': `# Plan

## Restore the shop

\`\`\`bash
# 1. Stop the orders
orders stop

# 2. Restore the database
restore --latest

# 3. Tell the customers (Communications lead)
mail customers

# 4. Start the orders
orders start
\`\`\`
`,
  'a list broken by fences': `# Plan

## Restore the shop

1. Stop the orders

\`\`\`bash
orders stop
\`\`\`

2. Restore the database

\`\`\`bash
restore --latest
\`\`\`

3. Tell the customers (Communications lead)
4. Start the orders

\`\`\`bash
orders start
\`\`\`
`,
  'below several headings': `# Plan

## Restore the shop

### Phase 1

- [ ] Stop the orders
- [ ] Restore the database

### Phase 2

- [ ] Tell the customers (Communications lead)
- [ ] Start the orders
`,
  'numbered paragraphs': `# Plan

## Restore the shop

Step 1: Stop the orders

Step 2: Restore the database

Step 3: Tell the customers (Communications lead)

Step 4: Start the orders
`,
  'items of a quotation': `# Plan

## Restore the shop

> 1. Stop the orders
> 2. Restore the database
> 3. Tell the customers (Communications lead)
> 4. Start the orders
`,
  'numbers in brackets': `# Plan

## Restore the shop

(1) Stop the orders
(2) Restore the database
(3) Tell the customers (Communications lead)
(4) Start the orders
`,
}
