namespace D2.Build.Model.Tests.Nodes;

public sealed class MapsOfObjects
{
    [Fact]
    public void ValuesAreTyped()
    {
        var house = new House { Rooms = { ["kitchen"] = new() { Doors = 2 } } };

        house.Rooms["kitchen"]!.Doors = 3;

        Assert.Equal("3", ((Scalar)((Mapping)((Mapping)house["rooms"])["kitchen"])["doors"]).Text);
        Assert.Null(house.Rooms["attic"]);
        Assert.False(house.Rooms.ContainsKey("attic"));
    }

    [Fact]
    public void AnUntypedValueGetsItsType()
    {
        var house = new House { ["rooms"] = new Mapping { ["hall"] = new Mapping { ["doors"] = 4 } } };

        Assert.Equal(4, house.Rooms["hall"]!.Doors!.Value.Literal);
    }

    [Fact]
    public void TypesWithRequiredMembersCanBeMadeByGetters()
    {
        var house = new House { Owner = { Age = 40 }, Guests = [new() { Name = "Ann" }] };

        Assert.Null(house.Owner.Name);
        Assert.Equal(40, house.Owner.Age!.Value.Literal);
        Assert.Equal("Ann", house.Guests[0].Name);
    }

    private sealed class House : Mapping
    {
        public ObjectMap<Room> Rooms { get => Child<ObjectMap<Room>>("rooms"); set => Set("rooms", value); }

        public Person Owner { get => Child<Person>("owner"); set => Set("owner", value); }

        public ObjectList<Person> Guests { get => List<Person>("guests"); set => Set("guests", value); }
    }

    private sealed class Room : Mapping
    {
        public Value<int>? Doors { get => Get<int>("doors"); set => Set("doors", value); }
    }

    private sealed class Person : Mapping
    {
        public required string? Name { get => Text("name"); set => Set("name", value); }

        public Value<int>? Age { get => Get<int>("age"); set => Set("age", value); }
    }
}
