using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Records.Fields;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Records.Care;

/// <summary>
/// Finds what of a file of records was not read and may be of people. What concerns other kinds alone costs its own record and no more;
/// of people it is not known whose names the site must not tell.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="records">The records that were read.</param>
/// <param name="faults">What was wrong with it.</param>
internal sealed class PeopleUnread(SourceText source, ImmutableArray<Record> records, ImmutableArray<Diagnostic> faults)
{
    private static readonly ImmutableArray<KeyName> Names = [.. RecordShape.Of(RecordKind.Person).Fields.Where(f => f.Property.Name is nameof(PersonRecord.Name) or nameof(PersonRecord.GivenName) or nameof(PersonRecord.Spellings)).Select(f => f.Name)];

    /// <summary>The first such place; null where there is none.</summary>
    public TextSpan? First(YamlDocument yaml) => PartsOf(yaml).Concat(InRoot(yaml.Root)).Select(s => (TextSpan?)s).MinBy(s => s!.Value.Start);

    /// <summary>What broke the rules of YAML, or stands below the end of its document.</summary>
    private IEnumerable<TextSpan> PartsOf(YamlDocument yaml) =>
        from part in yaml.Unread
        where PeopleWords.MayHold(source.Text.Substring(part.Start, part.Length), SectionAround(part.Start))
        select FirstLine(part);

    private IEnumerable<TextSpan> InRoot(YamlValue? root) => root switch
    {
        YamlMap map => map.Entries.SelectMany(InSection).Concat(map.Repeated.Where(MayBeOfPeople).Select(e => e.KeySpan)),
        null or YamlScalar { IsEmpty: true } => [],
        _ => PeopleWords.MayHold(TextOf(root.Span)) ? [FirstLine(root.Span)] : [],
    };

    private IEnumerable<TextSpan> InSection(YamlEntry section)
    {
        var kind = RecordReader.KindOf(section.Key);
        if (kind == RecordKind.Person) return section.Value is YamlMap people ? InPeople(people) : section.Value is YamlScalar { IsEmpty: true } ? [] : [section.KeySpan];
        if (kind is null) return MayBeOfPeople(section) ? [section.KeySpan] : [];
        return section.Value is YamlMap others ? others.Entries.SelectMany(Misplaced) : MayBeOfPeople(section) ? [section.KeySpan] : [];
    }

    /// <summary>A section that is not known, or is there twice, or holds no records.</summary>
    private bool MayBeOfPeople(YamlEntry section) => RecordReader.KindOf(section.Key) == RecordKind.Person || (section.Value is YamlMap or YamlList && PeopleWords.MayHold(TextOf(section.KeySpan) + ":\n" + TextOf(section.Value.Span)));

    /// <summary>A person among records of another kind.</summary>
    private static IEnumerable<TextSpan> Misplaced(YamlEntry record) => record.Value is YamlMap map ? map.Entries.Where(e => PeopleWords.Protects(e.Key)).Select(e => e.KeySpan) : [];

    private IEnumerable<TextSpan> InPeople(YamlMap people)
    {
        var read = records.OfType<PersonRecord>().ToLookup(p => p.Key, StringComparer.Ordinal);
        foreach (var entry in people.Entries.Concat(people.Repeated))
        {
            if (entry.Value is not YamlMap fields || !read.Contains(entry.Key)) yield return entry.KeySpan;
            else if (read[entry.Key].Any(p => PublicFace.ShownOf(p) != Identifiability.Named))
            {
                foreach (var lost in LostNames(fields)) yield return lost;
            }
        }
    }

    /// <summary>The names of a person who is not named in full, so far as they were not read: nobody can look for them.</summary>
    private IEnumerable<TextSpan> LostNames(YamlMap person) =>
        from entry in person.Entries.Concat(person.Repeated)
        where Names.Any(n => n.Matches(entry.Key)) || PeopleWords.IsNearly(entry.Key, Names)
        let all = TextSpan.Between(entry.KeySpan.Start, Math.Max(entry.KeySpan.End, entry.Value.Span.End))
        where faults.Any(f => f.Span.Start >= all.Start && f.Span.Start < all.End && f.Id is UnknownKey.Id or WrongType.Id or DuplicateKey.Id)
        select entry.KeySpan;

    /// <summary>The key at the left margin that a place stands below.</summary>
    private string? SectionAround(int at)
    {
        for (var line = source.Text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1; ; line = source.Text.LastIndexOf('\n', Math.Max(0, line - 2)) + 1)
        {
            if (line < at && line < source.Text.Length && char.IsAsciiLetter(source.Text[line])) return source.Text[line..at].Split(':')[0].TrimEnd();
            if (line == 0) return null;
        }
    }

    private string TextOf(TextSpan span) => source.Text.Substring(span.Start, span.Length);

    /// <summary>What a part begins with: all of it would be too much to show.</summary>
    private TextSpan FirstLine(TextSpan part)
    {
        var text = source.Text.AsSpan(part.Start, part.Length);
        var start = Math.Max(0, text.IndexOfAnyExcept(" \n"));
        var length = text[start..].IndexOf('\n');
        return new TextSpan(part.Start + start, length < 0 ? text.Length - start : length);
    }
}
