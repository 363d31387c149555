/** Three accounts of one invented event by invented outlets, short enough to be read in a test. */
export const lockAccounts: Readonly<Record<string, string>> = {
  "harbour-courier.txt": `Lock gate fails in Weirtown, twelve hurt

By Ada Merrow

WEIRTOWN — A lock gate on the Lenne canal failed on Monday evening and hurt 12 people, the police said.

Mayor Tomas Okello visited the canal on Tuesday. "We will find out why this gate was not inspected," Okello said.

The canal carries more than 140 ships a day. It was closed on Tuesday.
`,
  "lenne-valley-post.txt": `Twelve injured as canal gate gives way

A gate of the Weirtown lock gave way on Monday evening, injuring 12 people, according to police.

Tomas Okello, the mayor of Weirtown, came to the canal on Tuesday and promised an inquiry. "We will find out why this gate was not inspected," he said.

Some 130 ships use the canal every day.
`,
  "upland-observer.txt": `Canal disaster: 14 hurt, mayor under fire

Fourteen people were hurt when a lock gate failed in Weirtown on Monday.

The embattled mayor, Tomas Okello, said the town "will find out why this gate was not inspected".

The canal was not closed on Tuesday, a spokeswoman for the Lenne Canal Authority said.
`,
};
