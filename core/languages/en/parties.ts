import type { PartyWords } from '../parties.ts'
import { words } from '../listed.ts'

/** English nouns of armed and state parties, and words of the harm that they are charged with. */
export const parties: PartyWords = {
  parties: {
    state: words('government governments regime state authority authorities ministry junta'),
    army: [...words('army armies military navy paratroopers marines'), 'air force', 'armed forces', 'coast guard'],
    police: words('police policeman policemen policewoman policewomen gendarmerie gendarmes'),
    rebels: words(
      'rebel rebels insurgent insurgents guerrilla guerrillas separatist separatists militant militants jihadist jihadists gunman gunmen gang gangs cartel cartels bandit bandits',
    ),
    militia: words('militia militias militiaman militiamen paramilitary paramilitaries'),
  },
  partOf: { army: 'state', police: 'state' },
  members: words(
    `soldier soldiers troop troops trooper troopers serviceman servicemen fighter fighters officer officers commando commandos guard guards member members
    man men force forces unit units brigade brigades battalion battalions regiment regiments division patrol patrols sniper snipers gunner gunners
    tank tanks artillery jet jets warplane warplanes plane planes aircraft helicopter helicopters drone drones gunboat gunboats vehicle vehicles
    commander commanders general generals colonel captain major sergeant lieutenant admiral chief chiefs leader leaders head minister
    spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople official officials source sources statement command department headquarters`,
  ),
  memberOf: words('for of from at in'),
  where: words('in of from at on near for around across outside inside under'),
  harms: words(
    `kill murder execute assassinate massacre behead shoot shooting killing wound injure attack assault ambush bomb bombing bombard bombardment shell shelling
    burn torch destroy raze flatten demolish raid strike airstrike blast torture beat rape kidnap abduct loot ransack plunder poison`,
  ),
  by: ['by'],
}
