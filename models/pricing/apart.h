// What few rows of a list have, kept apart from them: a row without it costs a pointer, so that walking many stays
// fast.
#pragma once

#include <memory>

namespace dealdesk::pricing {

/// A value by itself: copied whole, compared by value. One that was never changed is the default, at no cost.
template<typename Value>
class Apart
{
public:
    Apart() = default;
    ~Apart() = default;
    Apart(const Apart &other)
        : held(other.held ? std::make_unique<Value>(*other.held) : nullptr)
    {}
    Apart(Apart &&) noexcept = default;
    Apart &operator=(const Apart &other)
    {
        if (this != &other)
            *this = Apart(other);
        return *this;
    }
    Apart &operator=(Apart &&) noexcept = default;

    const Value &operator*() const { return held ? *held : none(); }
    const Value *operator->() const { return &**this; }

    /// To be changed. It stands in memory from then on, until tidy() finds that it says nothing.
    Value &edit()
    {
        if (!held)
            held = std::make_unique<Value>();
        return *held;
    }
    void tidy()
    {
        if (held && *held == none())
            held.reset();
    }
    bool isHeld() const { return held != nullptr; }

    friend bool operator==(const Apart &left, const Apart &right)
    {
        return (!left.held && !right.held) || *left == *right;
    }

private:
    static const Value &none()
    {
        static const Value value{};
        return value;
    }
    std::unique_ptr<Value> held;
};

} // namespace dealdesk::pricing
