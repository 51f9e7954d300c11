using System.Text;
using System.Text.Json;
using Seeds.Engine.Records.Care.Folded;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care;

/// <summary>Writes a text again with other words in place of names, so that what stands around them still holds: lines, mark-up, addresses.</summary>
/// <param name="text">The text.</param>
/// <param name="form">What kind of text it is.</param>
internal sealed class NameReplacer(string text, TextForm form)
{
    private readonly StringBuilder result = new();
    private int done;
    private NameFound? last;

    /// <summary>Replaces a name. Names are given in the order of the text.</summary>
    /// <param name="found">The name.</param>
    /// <param name="label">What stands in its place.</param>
    public void Replace(NameFound found, string label)
    {
        if (found.Span.Start < done) return;
        if (IsRestOfLast(found))
        {
            done = found.Span.End;
            last = found;
            return;
        }

        var (span, words) = InAddress(found, label) ?? InWords(found, label);
        result.Append(text, done, span.Start - done).Append(words);
        (done, last) = (span.End, found);
    }

    /// <summary>The whole text; the same instance where nothing was replaced.</summary>
    public string Finish() => done == 0 ? text : result.Append(text, done, text.Length - done).ToString();

    /// <summary>Whether a name goes on with one before it, of the same person: <c>Anna B. Smith</c>.</summary>
    private bool IsRestOfLast(NameFound found)
    {
        if (last is null || last.Span.End != done || found.Part != last.Part || !found.Name.Owners.Any(o => last.Name.Owners.Any(l => l.Person == o.Person))) return false;
        if (found.Name.Name.Words.Intersect(last.Name.Name.Words, StringComparer.Ordinal).Any()) return false; // named twice
        var between = text.AsSpan(done, found.Span.Start - done);
        if (between.Length is 0 or > 5 || between.Contains('\n')) return false;
        var letters = between.Trim(" .'’-");
        return letters.IsEmpty ? !between.Trim(' ').StartsWith('.') : letters.Length == 1 && char.IsUpper(letters[0]);
    }

    /// <summary>A web or mail address ends where the name began, or goes as a whole where it would name another host.</summary>
    private (TextSpan, string)? InAddress(NameFound found, string label)
    {
        if (form == TextForm.Address || found.Part == PartKind.Data || AddressRun.At(text, found.Span.Start) is not { } run) return null;
        var kept = AddressRun.Before(text.Substring(run.Start, run.Length), found.Span.Start - run.Start).Length;
        if (kept > 0) return (TextSpan.Between(run.Start + kept, run.End), "");
        var isBracketed = run.Start > Math.Max(done, 0) && text[run.Start - 1] == '<' && run.End < text.Length && text[run.End] == '>';
        return (isBracketed ? TextSpan.Between(run.Start - 1, run.End + 1) : run, Written(found, label, run.Start));
    }

    private (TextSpan, string) InWords(NameFound found, string label)
    {
        var span = WithSign(found, WithInitial(found));
        var inside = text.Substring(span.Start, span.Length);
        var (before, behind) = ("", "");
        if (form == TextForm.Markdown) (span, before, behind) = Emphasis.Balanced(text, span, done);
        var breaks = form == TextForm.Address ? 0 : inside.AsSpan().Count('\n');
        var tags = form == TextForm.Address ? "" : string.Concat(MarkupReader.Read(inside, form).Where(m => inside[m.Span.Start + 1] is not ('!' or 'w')).Select(m => inside.Substring(m.Span.Start, m.Span.Length)));
        if (form != TextForm.Address && span.Start > 0 && text[span.Start - 1] is < '\u0250' and var c && char.IsLetter(c)) before = " " + before; // AntiSmith
        return (span, before + WithLines(Written(found, label, span.Start), breaks) + tags + behind);
    }

    private string Written(NameFound found, string label, int at)
    {
        if (form == TextForm.Address || found.Part == PartKind.Address || IsId(found.Span.Start)) return Slug.Of(label);
        if (found.Part == PartKind.Data) return JsonEncodedText.Encode(label).ToString();
        var words = SentenceStart.IsAt(text, at) ? Capitalised(label) : label;
        if (form == TextForm.Html || found.Part == PartKind.Attribute) return Markdown.Html.Escape(words);
        return form == TextForm.Markdown ? MarkdownWords.Of(words, isFrontMatter: MarkdownPlace.IsFrontMatter(text, found.Span.Start)) : words;
    }

    /// <summary>Ids, labels of footnotes and places that links lead to take no spaces.</summary>
    private bool IsId(int at)
    {
        if (form != TextForm.Markdown || at == 0) return false;
        return MarkdownPlace.IsId(text, at) || (text[at - 1] == '^' && at > 1 && text[at - 2] == '[') || MarkdownPlace.DestinationStart(text, at) >= 0;
    }

    /// <summary>The signs before a handle or a tag, <c>@</c> and <c>#</c>, go with it.</summary>
    private TextSpan WithSign(NameFound found, TextSpan span) =>
        form != TextForm.Address && found.Part == PartKind.Words && span.Start > done && text[span.Start - 1] is '#' or '@' && !IsId(span.Start) ? TextSpan.Between(span.Start - 1, span.End) : span;

    /// <summary>An initial of the same name goes with it: <c>A. Smith</c>.</summary>
    private TextSpan WithInitial(NameFound found)
    {
        var span = found.Span;
        var before = text.AsSpan(done, span.Start - done).TrimEnd(" \u00A0");
        if (before.Length < 2 || before[^1] != '.' || !char.IsUpper(before[^2]) || (before.Length > 2 && char.IsLetterOrDigit(before[^3]))) return span;
        var initial = char.ToLowerInvariant(before[^2]);
        return found.Name.Owners.Any(o => o.Words.Any(w => w[0] == initial)) ? TextSpan.Between(done + before.Length - 2, span.End) : span;
    }

    /// <summary>The words on as many lines as the name stood on, so that the lines behind keep their numbers.</summary>
    private static string WithLines(string words, int breaks)
    {
        for (; breaks > 0; breaks--) words = words.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? words[..space] + "\n" + words[(space + 1)..] : words + "\n";
        return words;
    }

    private static string Capitalised(string words) => words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;
}
