using Seeds.Engine.Catalogues;
using Seeds.Engine.Content;
using Seeds.Engine.Links;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;

namespace Seeds.Engine.Registers;

/// <summary>Adds the pages of registers to a site, one for each language it is published in.</summary>
public static class RegisterDocuments
{
    /// <summary>The folder of the registers and of the open data.</summary>
    public const string Folder = "records";

    /// <summary>The documents of the registers that have something to show.</summary>
    public static IEnumerable<Document> Of(ImmutableArray<IRegister> registers, RecordSet records, ImmutableArray<Document> pages, Editions editions, Presentation presentation) =>
        from edition in editions.All
        let words = presentation.WordsFor(edition.Language)
        from register in registers.OrderBy(r => r.Rank)
        where !register.IsEmpty(records, pages)
        select new Document("", edition.At($"{Folder}/{register.Name}.html"))
        {
            Meta = new PageMeta { Title = register.Title(words), Lang = edition.Folder.Length == 0 ? null : edition.Language.Tag },
            Register = new RegisterPlace(register, edition, [.. records.Public.Where(r => r.Kind == register.Holds).Select(r => r.Key)]),
        };

    /// <summary>The registers as sections of the catalogue, one for each language.</summary>
    public static ImmutableArray<CatalogueNode> Sections(ImmutableArray<Document> documents, Presentation presentation) =>
    [
        .. documents.Where(d => d.Register is not null)
            .GroupBy(d => d.Register!.Edition)
            .OrderBy(g => g.Key.Folder, StringComparer.Ordinal)
            .Select(g => new CatalogueNode(presentation.WordsFor(g.Key.Language).Registers)
            {
                Id = g.Key.Folder.Length == 0 ? "registers" : "registers-" + g.Key.Folder,
                IsSection = true,
                Children = [.. g.OrderBy(d => d.Register!.Register.Rank).Select(d => new CatalogueNode(d.Title) { Leads = PageLink.To(d) })],
            }),
    ];
}
