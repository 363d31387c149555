import { heading, type Lines, limited, type Page, wrapped } from "./page.ts";

const mostProblems = 20;

/** What a reader should know of the inputs. */
export function problems(page: Page): Lines {
  const { problems } = page.synopsis;
  if (problems.length === 0) return [];
  return [
    ...heading(page, "PROBLEMS", problems.length),
    ...limited(problems, mostProblems, (it) => wrapped(page, "  ", `${it.level}: ${it.message}`), "problems"),
  ];
}
