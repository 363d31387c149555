/**
 * The commonest small words of the languages that news pages come in, lower case, by ISO 639-1 code, for guessing the
 * language of a paragraph. Words that two languages share stand in both lists and so decide nothing between them.
 * Written for this project.
 */
export const stopWords: Readonly<Record<string, string>> = {
  en: "the of and to in a is that for on was with as by at be it from are his he an has have were not which or but this their they its had who been will would said after about more she her him when there what into than we you our can all also up out if one no do so",
  es: "de la que el en y los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante uno ni contra otros ese eso tu te está si si fue son ser",
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux d'un cette ont ses mais comme ou si leur y dont était elle deux ces été nous être fait aussi entre après sa je vous on lui tout même où",
  de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wir ich ihr",
  it: "di e il la che in a per un è del della una con non i le da si al come dei più ha nel alla sono anche gli lo ma su delle o se dal nella ai dalla suo sul questo essere stato tra hanno loro fra due cui degli era ci mi io",
  pt: "de a que o e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus são você",
  nl: "de van het een en in is dat op te zijn met voor die niet aan er om ook als bij door maar uit naar over nog heeft worden wordt dan hij ze wel geen was werd deze meer zich hebben of tot dit had kan haar ik je we zal",
  sv: "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan man när år säger hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns alla mycket",
  da: "og i at det som en på er af for med til den har de ikke om et han men var jeg sig fra vi så kan man når år siger hun også efter eller nu sin ved mod skal skulle kommer ud får der blev blevet været være",
  no: "og i at det som en på er av for med til den har de ikke om et han men var jeg seg fra vi så kan man når år sier hun også etter eller nå sin ved mot skal skulle kommer ut får ble blitt vært være",
  fi: "ja on ei se että hän oli ovat mutta kun niin myös joka sen kuin tai ole mukaan jo ovat olisi hänen sekä vain nyt jos mitä vuoden ennen jälkeen kanssa ollut voi tämä siitä",
  pl: "w i na z do się nie że to o jest za od po dla jak przez ale był są co tak już oraz może być ma jego który które która tym tylko przed także te pod po lub bez bardzo jej ich tego roku czy ze",
  cs: "a se v na je že s z o do k i to ve po jako za by si pro jeho ale jsou byl od ze už podle který která které bylo při tak má také než jen co nebo až být před roce však",
  sk: "a sa v na je že s z o do k aj to vo po ako za by si pre jeho ale sú bol od zo už podľa ktorý ktorá ktoré bolo pri tak má tiež než len čo alebo až byť pred roku však",
  sl: "in je v na da se za so pa z ki bi s tudi po kot ne od o pri ni do še iz ali to ter bo ga kar že le pred bil ko mu jo",
  hr: "i je u na da se za su od s o koji će što ne to kao iz do ali nije bi koja ili po koje su sam više biti samo još sa kako bio nakon može godine prema jer",
  hu: "a az és hogy nem is egy volt azt meg de ez csak már még van el szerint ki mint után vagy lehet azonban között kell pedig ezt nincs amely ha lesz amit minden ami fel",
  ro: "de și în a la cu că pe nu un o din care mai este pentru sunt au fost fi se sa ca al ale prin dar lui după acest această până sau cel ce dacă între fost va ei",
  tr: "ve bir bu da de için ile çok olarak daha olan gibi en kadar ne sonra ama ya var olduğunu dedi ise her o oldu ki değil iki göre önce tarafından şey mi",
  id: "yang dan di dengan untuk dari pada dalam ini itu tidak akan ke juga telah oleh adalah sebagai ada bisa mereka kata karena tersebut saat tahun lebih kami dia ia atau sudah",
  vi: "và của là có không được cho trong một với những các đã người để này khi từ đến ở cũng về như nhiều ra phải vào sẽ tại theo trên đó năm lại",
  sq: "të e në dhe për që me një i nga është se si nuk ka do kjo janë më u ai por edhe së pas po kanë duke",
  lt: "ir kad į yra iš su ne tai bet kaip buvo o per jo apie nuo už tik dar jis po savo prie jau metų dėl gali arba",
  lv: "un ir ka no ar uz par kas bet tas pēc ne arī kā vai tika savu jau gan šo lai pie nav gada bija tā",
  et: "ja on ei et see oma ka kui mis aga ta oli kes või nii ning seda selle välja juba pole olid eest üle saab mille",
  ru: "и в не на что с по как он это к но из у за от для о же так его до бы или все при только был было еще уже если их чтобы после также была когда она они является который которые году",
  uk: "і в не на що з до та за від як у про його це для але або він по які так також був було із бо ще вже якщо їх щоб після під час при ми ти вона вони є який року тому",
  bg: "и на в за се от да не че с са е по като до си ще но които които този през след има който това беше или бъде тя той при още между",
  sr: "и је у на да се за су од са о који ће што не то као из до али није би која или по које сам више бити само још како био након може године према јер",
  mk: "и на во се да за од не што со е ќе ги го кои како тоа по беше до но сè дека има или при тој таа",
  be: "і ў не на што з па як ён гэта да але за ад у для аб яго так таксама быў ці было яшчэ ужо калі іх пасля каб",
};
