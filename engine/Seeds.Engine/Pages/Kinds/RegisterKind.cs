using Seeds.Engine.Content;
using Seeds.Engine.Registers;

namespace Seeds.Engine.Pages.Kinds;

/// <summary>A page made from records: what it shows is its register's affair.</summary>
public sealed class RegisterKind : IPageKind
{
    /// <inheritdoc/>
    public IEnumerable<Document> Add(ImmutableArray<Document> documents, Editions editions, Presentation presentation) => [];

    /// <inheritdoc/>
    public PageModel? Compose(Document document, Site site)
    {
        if (document.Register is not { Register: var register }) return null;
        var context = new RegisterContext(site.Corpus, site.ViewOf(document));
        var content = register.Build(context);
        return new RegisterPage
        {
            Address = document.Address,
            Head = site.HeadOf(document, "website") with { Description = content.Intro },
            Frame = site.FrameOf(document, inlineStyle: false),
            Name = register.Name,
            Title = document.Title,
            Content = content,
            Downloads = [.. site.DataFilesOf(register.Holds).Select(d => new NavigationItem(Paths.NameOf(d.Address.Path), d.Address.RelativeTo(document.Address), []))],
        };
    }
}
