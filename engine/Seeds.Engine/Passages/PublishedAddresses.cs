using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Records.Care;
using Seeds.Engine.Text;

namespace Seeds.Engine.Passages;

/// <summary>
/// Reads and writes the file that remembers what has been published, so that no address is lost unseen. A line is a page's address; below it, each line that begins with a space is a
/// place in it: its id, for a passage a sketch behind <c>~</c>, and its first words.
/// </summary>
public static class PublishedAddresses
{
    /// <summary>The file's path in the input folder.</summary>
    public const string Path = "published.lock";

    /// <summary>What stands before an address that begins as no address does.</summary>
    private const string Here = "./";

    private const string Head = "# Addresses that have been published, and must not be lost. `dotnet run -- lock` adds what is new; to give one up, take its line out.\n";

    /// <summary>The pages that a file remembers.</summary>
    public static ImmutableArray<PublishedPage> Read(SourceText source)
    {
        var pages = ImmutableArray.CreateBuilder<PublishedPage>();
        var passages = ImmutableArray.CreateBuilder<PublishedPassage>();
        PublishedPage? page = null;
        var text = source.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var line = text.AsSpan(start, end - start).TrimEnd('\r');
            var span = new TextSpan(start, line.Length);
            if (line.Trim().IsEmpty || line[0] == '#' || IsConflict(line))
            {
                // says nothing
            }
            else if (char.IsWhiteSpace(line[0]))
            {
                passages.Add(ReadPassage(line.Trim().ToString(), span));
            }
            else
            {
                EndPage();
                page = new PublishedPage(new Address((line.StartsWith(Here) ? line[Here.Length..] : line).Trim().ToString()), [], source, span);
            }

            start = end + 1;
        }

        EndPage();
        return pages.ToImmutable();

        void EndPage()
        {
            if (page is not null) pages.Add(page with { Passages = passages.ToImmutable() });
            passages.Clear();
        }
    }

    /// <summary>Pages as they may be remembered: without what tells a name that is withheld by now.</summary>
    public static ImmutableArray<PublishedPage> Without(ImmutableArray<PublishedPage> pages, Redactor redactor) =>
    [
        .. pages.Where(p => !redactor.Tells(p.Address.Path, TextForm.Address))
            .Select(p => p with { Passages = [.. p.Passages.Where(s => !redactor.Tells(s.Id, TextForm.Address)).Select(s => redactor.Tells(s.Words, TextForm.Plain) ? new PublishedPassage(s.Id, s.Sketch, "") : s)] }),
    ];

    /// <summary>Pages that are remembered, with those that are published now: nothing is forgotten, and what is known anew of a passage takes the place of what was.</summary>
    /// <param name="before">What has been remembered.</param>
    /// <param name="now">The pages that are published now.</param>
    public static ImmutableArray<PublishedPage> Add(ImmutableArray<PublishedPage> before, IEnumerable<PublishedPage> now)
    {
        var pages = before.DistinctBy(p => p.Address).ToDictionary(p => p.Address);
        foreach (var page in now)
        {
            var gone = pages.TryGetValue(page.Address, out var old) ? old.Passages.ExceptBy(page.Passages.Select(p => p.Id), p => p.Id, StringComparer.Ordinal) : [];
            pages[page.Address] = page with { Passages = page.Passages.AddRange(gone) };
        }

        return [.. pages.Values];
    }

    /// <summary>Whether a line is one of those that Git puts around what two people have added: both are kept.</summary>
    private static bool IsConflict(ReadOnlySpan<char> line) => line.StartsWith("<<<<<<<") || line.StartsWith("=======") || line.StartsWith(">>>>>>>");

    private static PublishedPassage ReadPassage(string line, TextSpan span)
    {
        var parts = line.Split(' ', 2);
        var rest = parts.Length > 1 ? parts[1] : "";
        if (!rest.StartsWith('~')) return new PublishedPassage(parts[0], null, rest, span);
        var sketched = rest[1..].Split(' ', 2);
        return new PublishedPassage(parts[0], PassageSketch.Read(sketched[0]), sketched.Length > 1 ? sketched[1] : "", span);
    }

    /// <summary>The text of a file that remembers some pages.</summary>
    /// <param name="pages">The pages, in any order.</param>
    public static string Write(IEnumerable<PublishedPage> pages)
    {
        var text = new StringBuilder(Head);
        foreach (var page in pages.OrderBy(p => p.Address.Path, StringComparer.Ordinal))
        {
            text.Append(page.Address.Path is ['#' or ' ' or '\t' or '<' or '=' or '>', ..] ? Here : "").Append(page.Address.Path).Append('\n');
            foreach (var passage in page.Passages)
            {
                text.Append("  ").Append(passage.Id);
                if (passage.Sketch is { } sketch) text.Append(" ~").Append(sketch);
                if (passage.Words.Length > 0) text.Append(' ').Append(passage.Words);
                text.Append('\n');
            }
        }

        return text.ToString();
    }
}
