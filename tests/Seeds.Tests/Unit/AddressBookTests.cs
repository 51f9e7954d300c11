using CsCheck;
using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class AddressBookTests
{
    [Fact]
    public void The_first_keeps_its_address_and_the_others_are_numbered()
    {
        var (documents, clashes) = AddressBook.Settle([Of("a", "oak.html"), Of("b", "OAK.html"), Of("c", "oak.html"), Of("d", "oak-2.html"), Of("e", "beech.html")]);
        Assert.Equal(["oak.html", "OAK-2.html", "oak-3.html", "oak-2-2.html", "beech.html"], documents.Select(d => d.Address.Path));
        Assert.Equal([("OAK.html", "a", "b"), ("oak.html", "a", "c"), ("oak-2.html", "b", "d")], clashes.Select(c => (c.Wanted.Path, c.First.Path, c.Second.Path)));
    }

    [Fact]
    public void Nothing_is_dropped_and_no_address_comes_twice()
    {
        var addresses = Gen.OneOf("a.html", "A.html", "a-2.html", "A-2.html", "b/a.html", "B/a.html", "a", "c").Array[0, 8];
        Property.Holds(addresses, wanted =>
        {
            var (documents, clashes) = AddressBook.Settle([.. wanted.Select((a, i) => Of(i.ToString(System.Globalization.CultureInfo.InvariantCulture), a))]);
            Assert.Equal(wanted.Length, documents.Length);
            Assert.Equal(wanted.Length, documents.Select(d => d.Address.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.Equal(documents.Where((d, i) => d.Address.Path != wanted[i]).Select(d => d.Path), clashes.Select(c => c.Second.Path));
        });
    }

    private static Document Of(string path, string address) => new(path, new Address(address));
}
