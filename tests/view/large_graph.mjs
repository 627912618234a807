/* A graph of many entities in Turtle, for the page's tests where no corpus is at hand: the same for the same number.
 *
 *   large_graph.mjs [COUNT]     COUNT organisations (10,000), half as many persons, partnerships and events */
const count = Number(process.argv[2] || 10000);
let seed = 7;
const random = (n) => { seed = (seed * 16807) % 2147483647; return Math.floor((seed / 2147483647) * n); };
/* a few organisations have most of the partners, as in the news */
const popular = () => Math.floor(count * (random(1000) / 1000) ** 3);
const COUNTRIES = ["Latvia", "Norway", "Germany", "China", "Chile", "Kenya", "Japan", "Canada"];
const KINDS = ["SupplyPartnership", "StrategicCooperation", "Investment"], STATUS = ["Signed", "Announced", "InForce"];
const say = (subject, classes, rest) => lines.push(`id:${subject} a ${classes.map((c) => "ent:" + c).join(", ")} ; ${rest} .`);
const lines = ["@prefix ent: <https://w3id.org/entente#> .", "@prefix id: <https://w3id.org/entente/id/> .", "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> ."];
COUNTRIES.forEach((name, i) => say("place_" + i, ["Place", "Country"], `ent:name "${name}"`));
for (let i = 0; i < count; i++) say("organisation_" + i, ["Organisation", "Company"], `ent:name "Company ${i} of the North" ; ent:locatedIn id:place_${random(8)}`);
for (let i = 0; i < count / 2; i++) {
  say("person_" + i, ["Person"], `ent:name "Person Number ${i}" ; ent:position id:position_${i}`);
  say("position_" + i, ["Position"], `ent:title "director" ; ent:organisation id:organisation_${popular()} ; ent:confidence 0.${60 + random(40)}`);
  say("deal_" + i, ["Partnership", KINDS[random(3)]], `ent:party id:organisation_${popular()}, id:organisation_${random(count)} ; ent:status ent:${STATUS[random(3)]} ;
    ent:date "${2015 + random(10)}"^^xsd:gYear ; ent:confidence 0.${60 + random(40)}`);
  say("event_" + i, ["Event", "Forum"], `ent:name "Forum ${i}" ; ent:startDate "${2015 + random(10)}-0${1 + random(9)}-15"^^xsd:date ; ent:organiser id:organisation_${popular()} ; ent:participant id:person_${i}`);
}
console.log(lines.join("\n"));
