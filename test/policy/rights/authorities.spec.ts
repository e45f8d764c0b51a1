import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isThirdCountry } from '../../../src/policy/eea.ts';
import {
  authorities,
  authoritiesAsOf,
  authoritiesOfCountry,
  authorityCountries,
  authorityOf,
  languageOfAuthority,
  provenance,
} from '../../../src/policy/rights/authorities.ts';

describe('directory of authorities', () => {
  it('names the authority of a controller by its seat', () => {
    assert.equal(authorityOf('DE-BY')?.name, 'Bayerisches Landesamt für Datenschutzaufsicht (BayLDA)');
    assert.equal(authorityOf('FR')?.url, 'https://www.cnil.fr/');
    assert.equal(authorityOf('XX'), undefined);
  });

  it('offers the one authority of a country', () => {
    assert.deepEqual(
      authoritiesOfCountry('AT').map(({ code }) => code),
      ['AT'],
    );
  });

  it('offers the authorities of all sixteen German Länder, and not those for public bodies or the Federation', () => {
    const codes = authoritiesOfCountry('DE').map(({ code }) => code);
    assert.equal(codes.length, 16);
    assert.ok(codes.includes('DE-BY') && !codes.includes('DE-BY-pub') && !codes.includes('DE'));
  });

  it('offers none for a country outside the EEA', () => {
    assert.deepEqual(authoritiesOfCountry('US'), []);
  });

  it('covers exactly the 30 states of the EEA', () => {
    assert.equal(authorityCountries.length, 30);
    assert.deepEqual(authorityCountries.filter(isThirdCountry), []);
  });

  it('names each authority, and each of a German Land with the Land that people look for', () => {
    assert.ok(authorities.every(({ name }) => /\S/.test(name)));
    assert.deepEqual([authorityOf('DE-BY-pub')?.area, authorityOf('DE')?.area], ['Bayern', undefined]);
    const lands = authoritiesOfCountry('DE').map(({ area }) => area);
    assert.deepEqual(
      lands,
      'Baden-Württemberg Bayern Berlin Brandenburg Bremen Hamburg Hessen Mecklenburg-Vorpommern Niedersachsen Nordrhein-Westfalen Rheinland-Pfalz Saarland Sachsen Sachsen-Anhalt Schleswig-Holstein Thüringen'.split(
        ' ',
      ),
    );
  });

  it('says in which language each name is, for who has it read out', () => {
    const said = authorities.map((it) => [it.code.slice(0, 2), languageOfAuthority(it)] as const);
    const others = 'AT:de BE:fr CY:en CZ:cs DK:da EE:et EU:en GR:el IE:en LI:de LU:fr MT:en NO:nb SE:sv SI:sl';
    assert.deepEqual(
      said
        .filter(([country, language]) => country.toLowerCase() !== language)
        .map((pair) => pair.join(':'))
        .sort(),
      others.split(' '),
    );
    assert.equal(languageOfAuthority(authorityOf('DE-BY')!), 'de');
  });

  it('has each code once, an https address and a provenance for each, and a date', () => {
    assert.equal(new Set(authorities.map(({ code }) => code)).size, authorities.length);
    assert.deepEqual(
      authorities.filter(({ url, seen }) => !url.startsWith('https://') || !provenance[seen]),
      [],
    );
    assert.match(authoritiesAsOf, /^\d{4}-\d\d-\d\d$/);
  });
});
