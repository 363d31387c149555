/** Whose name it usually is. */
export type Gender = "female" | "male";

// Common given names of news people, by gender; names that both bear in number are left out. Written for this project.
const female = `
  Ada Agnes Aisha Alexandra Alice Alicia Alison Allison Alma Amanda Amelia Amina Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Anne
  Annette Annie Antonia April Ashley Audrey Barbara Beata Beatrice Becky Bella Benazir Bernadette Beth Betty Beverly Bianca Birgit Bonnie Brenda Bridget Brigitte
  Caitlin Camila Camilla Candice Carla Carmen Carol Carole Carolina Caroline Carolyn Carrie Catherine Cathy Cecilia Charlotte Cheryl Chloe
  Christina Christine Cindy Claire Clara Claudia Colleen Connie Constance Cristina Cynthia Daisy Danielle Daniela Daphne Dawn Deborah Debbie Debra
  Denise Diana Diane Dina Dolores Donna Dora Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Elisa Elisabeth Eliza Elizabeth Ella Ellen Ellie Elsa
  Emily Emma Erica Erika Erin Esther Ethel Eva Evelyn Faith Fatima Felicia Fiona Flora Florence Frances Francesca Frida Gabriela Gabriella Gail Georgina
  Geraldine Gertrude Gillian Gina Giorgia Gladys Gloria Golda Grace Greta Gretchen Gwen Hannah Harriet Heather Heidi Helen Helena Helene Helga Henrietta Hilary
  Hillary Holly Ida Imelda Indira Ines Ingrid Irena Irene Irina Iris Irma Isabel Isabella Isabelle Ivanka Ivana Jacinda Jackie Jacqueline Jane Janet Janice Jasmine
  Jean Jeanne Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Kaja Karen Karin Karla Kate
  Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Keiko Kelly Kimberly Kirsten Kristen Kristin Kristina Kyrsten Larisa Laura Lauren Lea Leah Leila Lena Leonora Leticia
  Lidia Lillian Lily Linda Lisa Liz Lois Lola Loretta Lori Lorraine Louisa Louise Lucia Lucille Lucy Ludmila Luisa Lydia Lyudmila Mabel Madeleine Madeline Maggie Magdalena
  Malala Marcia Margaret Margarita Margot Maria Mariam Mariana Marianne Marie Marilyn Marina Marine Marion Marjorie Marlene Marta Martha Martina Mary Maryam Maryna Matilda Maud
  Maureen Maya Megan Meghan Melania Melanie Melinda Melissa Mercedes Mette Michelle Mildred Mina Miranda Miriam Molly Mona Monica Monika Monique Muriel Myra Nadia
  Nadine Nancy Naomi Natalia Natalie Natasha Nellie Nicola Nicole Nikki Nina Noor Nora Norma Olena Olga Olivia Oksana Paige Pamela Patricia Paula Pauline Pearl Peggy
  Penelope Penny Petra Phyllis Polly Priscilla Priti Rachel Ramona Rebecca Regina Renata Rita Roberta Rosa Rosalind Rose Rosemary Ruth Sabine Sabrina Sally Samantha
  Sandra Sanna Sara Sarah Selena Selma Serena Sharon Sheila Shelley Sherry Shirley Silvia Simone Sofia Sonia Sonja Sophia Sophie Stacey Stella Stephanie Sue Susan Susanna Susanne Suzanne
  Svetlana Sylvia Tamara Tanya Tara Tatiana Teresa Tessa Thelma Theresa Tiffany Tina Tracy Ursula Valentina Valerie Vanessa Vera Veronica Vicky Victoria Viktoria Viola Violet
  Virginia Vivian Wanda Wendy Whitney Wilma Winifred Xenia Yasmin Yelena Yulia Yvette Yvonne Zainab Zeinab Zoe Zuzana
`;
const male = `
  Aaron Abdul Abdullah Abel Abraham Adam Adolf Adolfo Adrian Ahmad Ahmed Aidan Al Alan Albert Alberto Alejandro Aleksandar Aleksandr Alex Alexander Alexandre Alexei Alexey Alexis Alfred Alfredo Ali
  Allan Allen Alvin Amir Anatoly Anders Andre Andreas Andrei Andres Andrew Andrey Andrij Andriy Andrzej Andy Angelo Angus Anthony Antoine Anton Antonio António Antony Antonis Ariel Arnold Arthur Arturo Ashraf
  Augusto Barack Barry Bart Bashar Ben Benedict Benjamin Benny Bernard Bernie Bertrand Bill Billy Bob Bobby Boris Boyko Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan
  Caleb Calvin Carl Carlo Carlos Cesar Charles Charlie Chester Chris Christian Christopher Chuck Claude Claudio Clarence Clayton Clement Clifford Clint Colin Connor Conrad Craig Curtis
  Cyril Cyrus Dale Damian Dan Daniel Danny Darren Dave David Davide Dean Dennis Denis Denys Derek Desmond Didier Diego Dieter Dimitri Dimitris Dirk Dmitri Dmitry Dmytro Dominic Dominique Don Donald Doug Douglas Duncan
  Dwight Earl Ed Eddie Edgar Edmund Eduardo Edward Edwin Egon Eli Elias Elijah Elliott Elon Emanuel Emilio Emmanuel Enrique Eric Erich Erik Ernest Ernesto Ethan Eugene Evan
  Evgeny Fabio Farid Federico Felipe Felix Ferdinand Fernando Fidel Florian Francesco Francis Francisco Franck Francois François Frank Franklin Franz Fred Frederick Frederik Fritz Gabriel Gareth
  Garry Gary Gavin Gene Geoff Geoffrey Georg George Georges Gerald Gerard Gerhard Giancarlo Gianni Gilbert Gilles Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guido Guillermo Gunter Gus Gustavo Guy Günther
  Hamid Hans Harold Harry Harvey Hassan Hector Heinrich Heinz Helmut Henri Henrik Henry Herbert Herman Hermann Howard Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim Igor Ihor Ilya Imran
  Isaac Isaiah Ismail Ivan Ivo Jack Jacob Jacques Jacek Jair Jakob James Jamie Jan Janos Jaroslav Jason Javier Jay Jeff Jeffrey Jeremy Jerome Jerry Jim Jimmy Joachim Joao João Joaquin Joe Joel
  Johan Johann Johannes John Johnny Jon Jonathan Joost Jordan Jorge Jose José Josef Joseph Josh Joshua Juan Julian Julio Julius Jürgen Justin Kamal Karim Karl Keith Ken Kenneth Kenny Kevin Khalid Khaled
  Kirk Klaus Konrad Konstantin Kurt Kyle Lance Larry Lars Laurent Lawrence Lech Lee Leo Leon Leonard Leonid Leopold Leroy Lev Liam Lionel Lloyd Lorenzo Lou Louis Luca Lucas Luciano Luigi Luis Lukas Luke
  Maciej Mahmoud Malcolm Manfred Manuel Marc Marcel Marcelo Marco Marcos Marcus Marek Mario Mark Marko Markus Mariano Marshall Martin Marty Marvin Mateusz Mathias Matt Matteo Matthew Matthias Maurice Mauricio Max
  Maxim Maximilian Mehdi Mehmet Michael Michal Michel Mick Miguel Mike Mikhail Miles Milos Milton Mitch Mitt Mohamed Mohammad Mohammed Morgan Moses Mostafa Muhammad Murray Mustafa Mykhailo Mykola Narendra Nathan
  Nathaniel Ned Neil Nelson Neville Nicholas Nick Nicolas Nicolás Nigel Nikita Nikolai Nikolas Nikos Noah Norman Oleg Oleh Oleksandr Oleksii Oliver Olivier Omar Orlando Oscar Oskar Osama Otto Owen Pablo Paolo Pascal Patrick Patrik
  Paul Paulo Pavel Pavlo Pedro Peter Petr Petro Phil Philip Philippe Phillip Pierre Pieter Pietro Piotr Pyotr Rafael Rahul Rainer Rajiv Ralph Ramon Randy Raphael Raul Raúl Ray Raymond Recep Reginald Rene Rex Ricardo Richard Rick
  Rishi Rob Robert Roberto Robin Rod Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Rory Ross Roy Ruben Rudolf Rudolph Rudy Rupert Russell Ryan Sajid Salman Salvador Salvatore Sam Samir Samuel Santiago Saul
  Scott Sean Sebastian Sebastião Serge Sergei Sergey Sergio Serhii Seth Shane Shaun Shinzo Sidney Silvio Simon Slobodan Stanislav Stanley Stefan Stefano Stephane Stephen Steve Steven Stuart Sven Syed Taras Ted Terence Terry
  Theodore Thierry Thomas Tim Timothy Tobias Todd Tom Tomas Tommy Toni Tony Travis Trevor Tyler Umberto Uwe Vaclav Valentin Valery Vasily Vernon Viacheslav Vicente Victor Viktor Vincent Vincenzo Vitali Vitaliy Vitaly
  Vito Vladimir Vladislav Volodymyr Vyacheslav Wade Wallace Walt Walter Warren Wayne Werner Wesley Wilfred Wilhelm Will Willem William Willie Willy Winston Wolfgang Woodrow Xavier Yasser Yevgeny
  Yitzhak Yoshihide Yuri Yuriy Yusuf Yves Zachary Zbigniew Zoran
`;

const pairs = (names: string, gender: Gender): [string, Gender][] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => [name, gender]);

/** Given name → the gender it usually tells; absent where both bear it or it is not known. */
export const givenNameGenders: ReadonlyMap<string, Gender> = new Map([
  ...pairs(female, "female"),
  ...pairs(male, "male"),
]);

/** Short forms that papers use beside the full name → the full name. Both are the same person where the surname agrees. */
export const shortNames: Readonly<Record<string, string>> = {
  Joe: "Joseph", Bill: "William", Bob: "Robert", Jim: "James", Mike: "Michael", Tom: "Thomas", Tony: "Anthony", Dick: "Richard",
  Rick: "Richard", Ted: "Edward", Ed: "Edward", Dan: "Daniel", Dave: "David", Ben: "Benjamin", Bernie: "Bernard", Chuck: "Charles",
  Jeff: "Jeffrey", Ken: "Kenneth", Liz: "Elizabeth", Kate: "Katherine", Matt: "Matthew", Mitch: "Mitchell", Nick: "Nicholas",
  Pete: "Peter", Ron: "Ronald", Sam: "Samuel", Steve: "Stephen", Tim: "Timothy", Will: "William", Greg: "Gregory", Jon: "Jonathan",
  Josh: "Joshua", Larry: "Lawrence", Alex: "Alexander", Andy: "Andrew", Chris: "Christopher", Don: "Donald", Doug: "Douglas",
  Jerry: "Gerald", Phil: "Philip", Rob: "Robert", Sue: "Susan", Walt: "Walter", Volodya: "Vladimir",
}; // biome-ignore format: a table reads better in rows

/** Family names that by custom come first (Chinese, Korean, Vietnamese): "Xi Jinping" is Mr. Xi. */
export const familyNamesFirst: ReadonlySet<string> = new Set(
  `Xi Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu
  Su Jiang Cai Jia Ding Wei Xue Ye Yan Yu Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Lei Yin Qiao Qi Zhai Hua
  Kim Park Lee Choi Jung Kang Cho Yoon Jang Lim Moon Roh Chung Ban Ahn Hwang Tran Nguyen Le Pham Vo Phan Truong Bui Dang Do Ho Ngo Duong Ly Tsai Lai Chiang Leung Lam`.split(
    /\s+/,
  ),
);
