using System.Security.Cryptography;
using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;

namespace Seeds.Cards;

/// <summary>
/// Gives each page a card, the picture that others show beside a link to it, and adds the cards to the site.
/// 1. Where it is not known where the site is published, there are none: their addresses are whole ones. 2. The theme's fonts are read. 3. A page names its card, with
/// all that they can write. 4. Pages of one title in one section share one. A card's name is made of what stands on it, so that one of an earlier build is kept.
/// </summary>
public sealed class DrawCards : IModule
{
    private const string Folder = "cards/";

    /// <summary>The fonts of the build before, in a preview: an edit seldom touches them.</summary>
    private CardFonts? fonts;

    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        if (context.Options.OpensFromDisk || Site.BaseUrlOf(context.Corpus, context.Options) is not { } baseUrl) return new(new ModuleResult(documents));
        fonts = CardFonts.Read(context.Inputs.Theme.Cards, fonts);
        if (fonts is not { Painter: { } painter, Digest: var digest, Faults: var faults }) return new(new ModuleResult(documents, fonts.Faults));
        var redactor = context.Corpus.Records.Redactor;
        var cards = new SortedDictionary<string, Card>(StringComparer.Ordinal);
        var carded = ImmutableArray.CreateBuilder<Document>(documents.Length);
        foreach (var document in documents)
        {
            var page = document.Page;
            if (page is not { Head.IsListed: true })
            {
                carded.Add(document);
                continue;
            }

            var card = painter.Writable(CardOf(page));
            if (!redactor.IsIdle) card = painter.Writable(Guarded(card, redactor)); // what is left out may have parted a name
            var address = AddressOf(card, digest);
            cards[address.Path] = card;
            var picture = new HeadPicture(address.Below(baseUrl), Card.Width, Card.Height, AltOf(card, page.Head));
            carded.Add(document with { Page = page with { Head = page.Head with { Picture = picture } } });
        }

        var taken = context.Corpus.Documents.Select(d => d.Address.Path).ToImmutableHashSet(StringComparer.Ordinal); // a picture of the site's own stays
        carded.AddRange(cards.Where(c => !taken.Contains(c.Key)).Select(c => new Document("", new Address(c.Key)) { IsForOtherSites = true, Content = OutputContent.Named(() => painter.Paint(c.Value)) }));
        return new(new ModuleResult(carded.ToImmutable(), faults));
    }

    /// <summary>What is to be read on it; where that is nothing, what it stands for.</summary>
    private static string AltOf(Card card, PageHead head) =>
        string.Join(" — ", new[] { card.Title, card.SiteTitle }.Where(words => words.Length > 0)) is { Length: > 0 } read ? read : head.SiteTitle;

    private static Card CardOf(PageModel page)
    {
        var section = page.Frame.Trail.Length > 1 ? page.Frame.Trail[^1].Label : "";
        var site = page.Head.FullTitle == page.Head.Title ? "" : page.Head.SiteTitle;
        return new Card(page.Head.Title, section, site, page.Head.Language);
    }

    private static Card Guarded(Card card, Redactor redactor) => card with
    {
        Title = redactor.Guard(card.Title, TextForm.Plain),
        Section = redactor.Guard(card.Section, TextForm.Plain),
        SiteTitle = redactor.Guard(card.SiteTitle, TextForm.Plain),
    };

    private static Address AddressOf(Card card, string fonts)
    {
        var said = FormattableString.Invariant($"{CardPainter.Version}\n{fonts}\n{card.Language.Tag}\n{card.FromRight}\n{card.Title}\n{card.Section}\n{card.SiteTitle}");
        return new Address(Folder + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, 8)) + ".png");
    }
}
