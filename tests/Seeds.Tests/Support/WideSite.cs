using Seeds.Engine.Pipelines;

namespace Seeds.Tests.Support;

/// <summary>A small site with records of every kind, some with every field and some with none but what must be, and words that try to break out of any form.</summary>
internal static class WideSite
{
    /// <summary>Words that mean something to HTML, JSON, CSV and spreadsheets.</summary>
    public const string Hostile = "=cmd(\"a\", b)</script><!--<script>& 'c'";

    /// <summary>Its records.</summary>
    public const string Records = """
        people:
          anna-holm: {name: {en: Anna Holm, ar: آنا هولم}, given_name: Anna, age: 12, role: pupil, spellings: [Ana], affiliation: un, source: report, description: She told of it., care_note: keep secret}
          bert-author: {name: Bert Author, role: farmer, identifiability: withheld, note: "Bert saw it, said Author."}
          cleo: {name: Cleo Ash}
        organisations:
          un: {name: {en: United Nations, ar: الأمم المتحدة}, abbreviation: UN, url: "https://example.org/", description: A body.}
          office: {name: Office, parent: un, spellings: [Bureau, Amt]}
        places:
          oakford: {name: {en: Oakford, ar: أوكفورد}, lat: 51.750, lon: -1.26, public_precision: 20000, other_names: [Okford], parent: shire, description: A town.}
          shire: {name: Shire}
          half: {name: Half, lat: 1}
        figures:
          trees: {title: {en: Trees, ar: أشجار}, value: 1100000, qualifier: over, unit: trees, counts: Trees in the wood, measure: stock, as_of: 2018-01~, source: report, said_by: un, place: oakford}
          oaks: {title: "=cmd(\"a\", b)</script><!--<script>& 'c'", min: 200000, max: 240000.50, unit: trees, counts: "two\nlines", as_of: 2017/.., period: in two weeks, said_by: bert-author, note: "-1"}
          share: {title: Share of oaks, unit: "%", counts: Share, computed_from: oaks / trees * 100}
          few: {title: Few, value: 3, qualifier: nearly, unit: trees, counts: Fallen trees, measure: flow}
        events:
          felling: {title: The felling, date: 2017-05, places: [oakford], actors: [un, bert-author], description: Trees were felled., source: report, grounds: a letter}
          storm: {title: The storm, date: 2016-21~}
          thirties: {title: A dry decade, date: 193X}
          rebuilding: {title: Rebuilding, date: 2018-02-03/..}
        sources:
          report: {title: {en: The wood report, ar: تقرير}, short_title: "Elm, 2018", author: [{family: Elm, given: Eve}, Wood Office], issued: 2018-02-01, accessed: 2018-03, url: "https://example.org/r", archive_url: "https://archive.example.org/1", type: report, publisher: Wood Press, container_title: Wood Papers, doi: 10.1/x, isbn: 978-0-306-40615-7, issn: 0378-5955, language: en, volume: 2, issue: 3, page: 4-5, genre: survey, sha256: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", contributor: [{family: Fir, given: Finn, role: editing}], publisher_place: Oakford}
          letter: {title: A letter, type: parchment, issued: 2017~/2018}
        terms:
          oak: {title: oak, definition: A tree., synonyms: [quercus], source: report}
        claims:
          dying: {statement: The wood is dying., said_by: un, status: disputed, for: report, against: letter}
          wrong: {statement: It is green., status: corrected, correction: It is brown.}
        """;

    private const string Article = """
        ---
        title: "The wood </script><script>alert(1)</script> & more"
        date: 2018-05
        updated: 2018-06-01
        authors: [Dora Pine]
        tags: [trees, wood]
        ---

        In [May 2017](event:felling) and after the [storm](event:storm), more than [1.1 million](figure:trees) trees stood near [Oakford](place:oakford), says the [](org:un).
        Of these up to [21.9 %](figure:share) are [oaks](term:oak), says [a girl](person:anna-holm), with [him](person:bert-author). [The wood is dying](claim:dying).
        """;

    /// <summary>Builds it with the real theme.</summary>
    /// <param name="records">Its records; null for the usual ones.</param>
    /// <param name="baseUrl">Where it is published; null when that is not known.</param>
    public static Task<TestSite> BuildAsync(string? records = null, Uri? baseUrl = null) => TestSite.BuildAsync(
        new BuildInputs(
            [
                Source.Text("INDEX.md", "# The record\n\nWords.\n\n- [Wood](articles/wood.md)\n- [Help](handbook/help.md)\n"),
                Source.Text("articles/wood.md", Article),
                Source.Text("handbook/help.md", "# Help\n\nText.\n"),
                Source.Text("about.md", "# About\n\nText.\n"),
                Source.Text("records/all.yml", records ?? Records),
            ],
            TestWords.Theme(),
            new BuildOptions(baseUrl)),
        TestSite.RealTheme);
}
